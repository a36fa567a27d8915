import { RELATION_TYPES, type Relation, type RelationType } from '../reference/entry.ts';

/** Lengths of the picture, in its own units; one is a CSS pixel where the column is wide enough. */
const BOX = { width: 184, padding: 9, line: 16, gap: 8 };
const BETWEEN_COLUMNS = 48;
const HEADING = 20;
const BETWEEN_GROUPS = 10;
const LETTERS_IN_LINE = 25;
const MOST_LINES = 2;
/** More than these of one type are counted; the list beside the picture has them all. */
const MOST_OF_TYPE = 4;

/** Relations that lead to the entry: what it came after, what it belongs to. The others lead on from it. */
const LEADING_HERE: ReadonlySet<RelationType> = new Set([
  'part-of',
  'monitored-by',
  'predecessor',
  'protocol-to',
  'founded-by',
]);

export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The entry in the box; none for the one that the picture is of. */
  readonly relation?: Relation;
}

/** A group's name, or how many of it are not drawn; `x` is the middle, `y` the base line. */
export interface PictureNote {
  readonly x: number;
  readonly y: number;
  readonly type: RelationType;
  readonly more?: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly notes: readonly PictureNote[];
  /** Arrows from one box to the next, as path data. */
  readonly arrows: readonly string[];
}

/** A name in at most two lines of about the box's width; the last ends in "…" where it doesn't fit. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS_IN_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = (line: string, more: boolean): string =>
    line.length > LETTERS_IN_LINE || more ? `${line.slice(0, LETTERS_IN_LINE - 1).trimEnd()}…` : line;
  return lines
    .slice(0, MOST_LINES)
    .map((line, at) => cut(line, at === MOST_LINES - 1 && lines.length > MOST_LINES));
}

const heightOf = (lines: readonly string[]): number => lines.length * BOX.line + 2 * BOX.padding;

interface Column {
  readonly boxes: readonly PictureBox[];
  readonly notes: readonly PictureNote[];
  readonly height: number;
}

function columnOf(relations: readonly Relation[], x: number, nameOf: (relation: Relation) => string): Column {
  const boxes: PictureBox[] = [];
  const notes: PictureNote[] = [];
  const middle = x + BOX.width / 2;
  let y = 0;
  for (const type of RELATION_TYPES) {
    const group = relations.filter((relation) => relation.type === type);
    if (group.length === 0) continue;
    if (y > 0) y += BETWEEN_GROUPS;
    notes.push({ x: middle, y: y + HEADING - 7, type });
    y += HEADING;
    for (const relation of group.slice(0, MOST_OF_TYPE)) {
      const lines = linesOf(nameOf(relation));
      const height = heightOf(lines);
      boxes.push({ x, y, width: BOX.width, height, lines, relation });
      y += height + BOX.gap;
    }
    const more = group.length - MOST_OF_TYPE;
    if (more > 0) {
      notes.push({ x: middle, y: y + HEADING - 7, type, more });
      y += HEADING;
    }
  }
  return { boxes, notes, height: y };
}

const shifted = <T extends { readonly y: number }>(all: readonly T[], by: number): T[] =>
  all.map((one) => ({ ...one, y: one.y + by }));

/**
 * Where everything of an entry's picture stands: what leads to it at the start, itself, what leads on at the end.
 * @param shortNames Acronyms by entry, for names that are too long for a box.
 * @param fromRight Whether the picture is read from right to left.
 */
export function layOut(
  name: string,
  relations: readonly Relation[],
  shortNames: ReadonlyMap<string, string>,
  fromRight: boolean,
): Picture {
  const nameOf = ({ name: full, entry }: Relation): string =>
    linesOf(full).at(-1)?.endsWith('…') === true ? (shortNames.get(entry) ?? full) : full;
  const before = relations.filter(({ type }) => LEADING_HERE.has(type));
  const after = relations.filter(({ type }) => !LEADING_HERE.has(type));
  const step = BOX.width + BETWEEN_COLUMNS;
  const centreX = before.length > 0 ? step : 0;
  const width = centreX + BOX.width + (after.length > 0 ? step : 0);
  const lines = linesOf(name);
  const columns = [columnOf(before, 0, nameOf), columnOf(after, centreX + step, nameOf)] as const;
  const height = Math.max(...columns.map((column) => column.height), heightOf(lines));
  const centre: PictureBox = {
    x: centreX,
    y: (height - heightOf(lines)) / 2,
    width: BOX.width,
    height: heightOf(lines),
    lines,
  };
  const centred = (column: Column): Pick<Column, 'boxes' | 'notes'> => {
    const by = (height - column.height) / 2;
    return { boxes: shifted(column.boxes, by), notes: shifted(column.notes, by) };
  };
  const [start, end] = [centred(columns[0]), centred(columns[1])];
  const side = (x: number): number => (fromRight ? width - x : x);
  const arrow = (from: PictureBox, to: PictureBox): string => {
    const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
    const bend = (x1 + x2) / 2;
    return `M${side(x1)} ${y1}C${side(bend)} ${y1} ${side(bend)} ${y2} ${side(x2)} ${y2}`;
  };
  return {
    width,
    height,
    arrows: [...start.boxes.map((box) => arrow(box, centre)), ...end.boxes.map((box) => arrow(centre, box))],
    boxes: [...start.boxes, centre, ...end.boxes].map((box) =>
      fromRight ? { ...box, x: width - box.x - box.width } : box,
    ),
    notes: [...start.notes, ...end.notes].map((note) => ({ ...note, x: side(note.x) })),
  };
}

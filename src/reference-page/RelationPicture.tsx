import { label, plural } from '../platform/i18n.ts';
import type { Entry, EntryId } from '../reference/entry.ts';
import { layOut } from './relation-layout.ts';
import { hrefOf } from './route.ts';

interface Props {
  readonly entry: Entry;
  readonly entries: ReadonlyMap<EntryId, Entry>;
}

/**
 * An entry among those that it stands to, with arrows from what came first or stands above. Only for the eye and the
 * pointer: the list below says the same, in words and in the order of the keyboard.
 */
export function RelationPicture({ entry, entries }: Props) {
  const shortNames = new Map(
    entry.relations.flatMap(({ entry: id }): [EntryId, string][] => {
      const acronym = entries.get(id)?.acronym;
      return acronym === undefined ? [] : [[id, acronym]];
    }),
  );
  const fromRight = getComputedStyle(document.documentElement).direction === 'rtl';
  const { width, height, boxes, notes, arrows } = layOut(entry.name, entry.relations, shortNames, fromRight);
  return (
    <svg
      class="relation-picture"
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      style={{ maxWidth: `${width + 2}px` }}
      aria-hidden="true"
    >
      <marker
        id="arrow-head"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path class="head" d="M0 0 8 4 0 8z" />
      </marker>
      {arrows.map((d) => (
        <path key={d} class="arrow" d={d} marker-end="url(#arrow-head)" />
      ))}
      {notes.map(({ x, y, type, more }) => (
        <text key={`${type}${more}`} class="note" x={x} y={y}>
          {more === undefined ? label('relation', type) : plural('andMore', more)}
        </text>
      ))}
      {boxes.map(({ x, y, width: w, height: h, lines, relation }) => {
        const box = (
          <>
            <rect x={x} y={y} width={w} height={h} rx={7} />
            {lines.map((line, at) => (
              <text key={line} x={x + w / 2} y={y + h / 2 + (at - (lines.length - 1) / 2) * 16 + 4.5}>
                {line}
              </text>
            ))}
          </>
        );
        return relation === undefined ? (
          <g key="this" class="this" lang="en">
            {box}
          </g>
        ) : (
          <a
            key={`${relation.type} ${relation.entry}`}
            href={hrefOf({ kind: 'entry', id: relation.entry })}
            tabindex={-1}
            lang="en"
          >
            <title>{relation.name}</title>
            {box}
          </a>
        );
      })}
    </svg>
  );
}

/** What every one of these lists begins with. */
export const FIRST = ['Read the ICCPR', 'Write to the OHCHR', 'Ask about the Universal Periodic Review'];

/**
 * A list of things to do, for libraries that make elements with `h` and keep state with hooks.
 * @param {{ h: Function, useState: Function }} library
 */
export function makeTodo({ h, useState }) {
  return function Todo() {
    const [items, setItems] = useState(FIRST.map((text, id) => ({ id, text, done: false })));
    const [draft, setDraft] = useState('');
    const [only, setOnly] = useState('all');
    const open = items.filter(({ done }) => !done).length;
    const add = (event) => {
      event.preventDefault();
      if (draft !== '') setItems([...items, { id: items.length + 10, text: draft, done: false }]);
      setDraft('');
    };
    const change = (id, part) =>
      setItems(items.map((item) => (item.id === id ? { ...item, ...part } : item)));
    return h(
      'section',
      null,
      h('h1', null, 'To do for the ICESCR'),
      h(
        'form',
        { onSubmit: add },
        h('input', { id: 'draft', value: draft, onInput: (event) => setDraft(event.target.value) }),
      ),
      h(
        'ul',
        null,
        items
          .filter(({ done }) => only === 'all' || !done)
          .map(({ id, text, done }) =>
            h(
              'li',
              { key: id, className: done ? 'done' : undefined },
              h('input', { type: 'checkbox', checked: done, onChange: () => change(id, { done: !done }) }),
              h('b', null, `${id}: `),
              text,
              h('button', { onClick: () => setItems(items.filter((item) => item.id !== id)) }, 'Delete'),
            ),
          ),
      ),
      h('p', null, open, ' left of ', items.length, ' for the Human Rights Council'),
      h('button', { id: 'only', onClick: () => setOnly(only === 'all' ? 'open' : 'all') }, only),
    );
  };
}

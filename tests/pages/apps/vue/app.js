import { computed, h, ref } from 'vue';
import { FIRST } from '../todo.js';

/** A list of things to do. */
export const Todo = {
  setup() {
    const items = ref(FIRST.map((text, id) => ({ id, text, done: false })));
    const draft = ref('');
    const only = ref('all');
    const open = computed(() => items.value.filter(({ done }) => !done).length);
    const add = (event) => {
      event.preventDefault();
      if (draft.value !== '')
        items.value.push({ id: items.value.length + 10, text: draft.value, done: false });
      draft.value = '';
    };
    return () =>
      h('section', [
        h('h1', 'To do for the ICESCR'),
        h('form', { onSubmit: add }, [
          h('input', {
            id: 'draft',
            value: draft.value,
            onInput: (event) => {
              draft.value = event.target.value;
            },
          }),
        ]),
        h(
          'ul',
          items.value
            .filter(({ done }) => only.value === 'all' || !done)
            .map((item) =>
              h('li', { key: item.id, class: { done: item.done } }, [
                h('input', {
                  type: 'checkbox',
                  checked: item.done,
                  onChange: () => {
                    item.done = !item.done;
                  },
                }),
                h('b', `${item.id}: `),
                item.text,
                h(
                  'button',
                  {
                    onClick: () => {
                      items.value = items.value.filter(({ id }) => id !== item.id);
                    },
                  },
                  'Delete',
                ),
              ]),
            ),
        ),
        h('p', [`${open.value} left of ${items.value.length} for the Human Rights Council`]),
        h(
          'button',
          {
            id: 'only',
            onClick: () => {
              only.value = only.value === 'all' ? 'open' : 'all';
            },
          },
          only.value,
        ),
      ]);
  },
};

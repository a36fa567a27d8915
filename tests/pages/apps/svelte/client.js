import { hydrate } from 'svelte';
import Todo from './Todo.svelte';

globalThis.hydrateApp = () => {
  hydrate(Todo, { target: document.querySelector('#app') });
};

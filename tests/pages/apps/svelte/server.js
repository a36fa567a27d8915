import { render } from 'svelte/server';
import Todo from './Todo.svelte';

export const html = render(Todo).body;

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Todo } from './app.js';

export const html = renderToString(h(Todo));

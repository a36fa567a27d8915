import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Todo } from './app.js';

export const html = renderToString(createElement(Todo));

import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { Todo } from './app.js';

export const html = await renderToString(createSSRApp(Todo));

import 'preact/debug';
import { h, hydrate } from 'preact';
import { Todo } from './app.js';

globalThis.hydrateApp = () => hydrate(h(Todo), document.querySelector('#app'));

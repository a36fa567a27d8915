import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Todo } from './app.js';

globalThis.hydrateApp = () => {
  hydrateRoot(document.querySelector('#app'), createElement(Todo));
};

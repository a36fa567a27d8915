import { createSSRApp } from 'vue';
import { Todo } from './app.js';

globalThis.hydrateApp = () => {
  createSSRApp(Todo).mount('#app');
};

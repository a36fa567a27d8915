import { createElement, useState } from 'react';
import { makeTodo } from '../todo.js';

export const Todo = makeTodo({ h: createElement, useState });

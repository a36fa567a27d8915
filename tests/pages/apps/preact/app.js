import { h } from 'preact';
import { useState } from 'preact/hooks';
import { makeTodo } from '../todo.js';

export const Todo = makeTodo({ h, useState });

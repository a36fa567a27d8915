import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { basicSetup, EditorView } from 'codemirror';

const TEXT = 'The OHCHR and the ICCPR';
new EditorView({ doc: TEXT, extensions: [basicSetup], parent: document.querySelector('#code') });
new Editor({ element: document.querySelector('#rich'), extensions: [StarterKit], content: `<p>${TEXT}</p>` });

// Where the designer begins in the browser. What it shows lives in the folders beside it.

import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';

// Some browsers have no Temporal yet; the calendar needs it from its first line on, so the rest comes after it.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
const { App } = await import('./app/app.tsx');

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(<App />);

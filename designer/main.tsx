// Where the designer begins in the browser. What it shows lives in the folders beside it.
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(<h1>Callchart</h1>);

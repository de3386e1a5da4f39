// How the designer is built, and served while it is being worked on. How tests run is in vitest.config.ts.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const RUNTIME = 'http://localhost:4400';

export default defineConfig({
  root: 'designer',
  plugins: [react()],
  // elkjs (auto layout) is 450 kB compressed: it must only ever be reached by `import()` or from a worker.
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1800 },
  server: { port: 4401, proxy: { '/api': { target: RUNTIME, ws: true }, '/gateway': { target: RUNTIME, ws: true } } },
});

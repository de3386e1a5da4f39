// Types of what the bundler resolves and TypeScript does not: style sheets and file addresses.
/// <reference types="vite/client" />

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockApiServer } from './src/testing/mock-api-server.js';

const api = 'http://127.0.0.1:4000';
const proxy = { '/graphql': api, '/uploads': api };

/** `vite --mode mock` answers with invented data of our own instead of asking a running API. */
export default defineConfig(({ mode }) => {
  const isMock = mode === 'mock';
  return {
    plugins: [react(), ...(isMock ? [mockApiServer()] : [])],
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    build: { target: 'es2022' },
    server: isMock ? {} : { proxy },
    preview: isMock ? {} : { proxy },
  };
});

import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createApiClient } from './api/api-client.js';
import { App } from './app.js';
import { routeTable } from './routes/route-table.js';
import './styles/all.js';

const root = document.getElementById('root');
if (root === null) throw new TypeError('index.html needs an element with id "root"');

// `sv` writes dates as 2026-03-01: the day on the Dutch calendar, wherever the browser stands.
const dutchDay = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' });

createRoot(root).render(
  <App
    api={createApiClient(window.fetch.bind(window))}
    router={createBrowserRouter(routeTable)}
    languageStore={window.localStorage}
    today={() => dutchDay.format(new Date())}
  />,
);

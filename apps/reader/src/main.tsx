import { render } from 'preact';
import { followAddress } from './address/current-state.ts';
import { App } from './app/app.tsx';
import { keepOffline } from './offline/keep-offline.ts';
import './style/fonts.css';
import './style/page.css';
import './style/article.css';
import './style/articles.css';
import './style/workbench.css';

followAddress();
keepOffline();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);

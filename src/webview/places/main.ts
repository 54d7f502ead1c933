import { startPage } from '../shared/start-page.ts';
import './places-panel.ts';

startPage('dragoman-places');

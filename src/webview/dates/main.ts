import { startPage } from '../shared/start-page.ts';
import './dates-panel.ts';

startPage('dragoman-dates');

import { startPage } from '../shared/start-page.ts';
import './actors-panel.ts';

startPage('dragoman-actors');

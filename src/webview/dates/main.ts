import { startPanel } from '../shared/start-panel.ts';
import './dates-panel.ts';

startPanel('dragoman-dates');

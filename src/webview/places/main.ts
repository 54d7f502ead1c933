import { startPanel } from '../shared/start-panel.ts';
import './places-panel.ts';

startPanel('dragoman-places');

import { startPanel } from '../shared/start-panel.ts';
import './actors-panel.ts';

startPanel('dragoman-actors');

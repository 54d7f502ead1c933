import { startPage } from '../shared/start-page.ts';
import './glossary-panel.ts';

startPage('dragoman-glossary');

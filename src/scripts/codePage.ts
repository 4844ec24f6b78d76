// The parts of a code's page in one file: every page would pay for the names of more.
import './callPanel.ts';

export { toggleHandOff } from './handOff.ts';

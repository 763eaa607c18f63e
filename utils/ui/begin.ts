import { beginReading } from '../platform/first-read.ts';

// Every page imports this before anything else.
beginReading();

import { startPage } from './startPage';

const manifest = await fetch('/manifest.xml').then((response) => response.text());
startPage(manifest);

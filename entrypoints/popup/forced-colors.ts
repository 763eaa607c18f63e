// Once built, the popup's rules for forced colours stand in a file of their own; see scripts/build/forced-colors.ts.
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = '/popup/forced.css';
if (import.meta.env.PROD) document.head.append(link);

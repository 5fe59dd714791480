/** Plans of workbooks -> .xlsx bytes, for whoever has made a plan. */
export { writeWorkbook } from '../xlsx/write.ts';

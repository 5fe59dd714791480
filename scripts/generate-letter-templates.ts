/** Writes templates/lhe.<language>.docx, the bundled templates of evaluation reports. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../src/messages/language.ts';
import { letterTemplate } from './letter-template/package.ts';

mkdirSync('templates', { recursive: true });
for (const language of LANGUAGES) writeFileSync(`templates/lhe.${language}.docx`, letterTemplate(language));

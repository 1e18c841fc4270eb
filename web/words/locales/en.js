// All words of the page in English.

import page from './en.ftl?raw';
import lecture from './en.lecture.ftl?raw';

export default `${page}\n${lecture}`;

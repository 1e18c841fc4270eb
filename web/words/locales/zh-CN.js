// All words of the page in Chinese.

import page from './zh-CN.ftl?raw';
import lecture from './zh-CN.lecture.ftl?raw';

export default `${page}\n${lecture}`;

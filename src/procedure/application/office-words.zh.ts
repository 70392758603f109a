/** How moving an application to another unit is called. */
export const moveWord = '移交其他推荐单位';

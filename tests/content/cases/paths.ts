/** The files of the valid folder that cases change. */
export const PRODUCT = 'products/mang-kho-thu-nghiem/index.md';
export const PRODUCT_EN = 'products/mang-kho-thu-nghiem/en.md';
export const PRODUCER = 'producers/htx-thu-nghiem/index.md';
export const VILLAGE = 'villages/ban-thu-nghiem/index.md';
export const ROUTE = 'routes/tuyen-thu-nghiem/index.md';
export const FAIR = 'fairs/hoi-cho-thu-nghiem/index.md';
export const DECISION = 'decisions/qd-01-thu-nghiem/index.md';
export const NEWS = 'news/tin-thu-nghiem/index.md';
export const CONTRADICTION = 'contradictions/noi-lam-mang/index.md';
export const PAGE = 'pages/gioi-thieu/index.md';

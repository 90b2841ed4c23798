// Makes the lists of this folder with the libraries that other people's programs write workbooks
// with: npm i xlsx exceljs xlsx-populate, then: node make.cjs FOLDER, and for the rest
//   soffice --headless --convert-to ods|xlsx|xls --outdir FOLDER FOLDER/sheetjs.xlsx
const folder = process.argv[2];
const rows = [
  ['DAFTAR HADIR PESERTA', '', '', '', '', ''],
  ['No', 'Nama Lengkap', 'NIP', 'L/P', 'Instansi', 'No. HP'],
  [1, 'Sutrasno Widagdo, S.Pd.', '197903052004011901', 'L', 'SDN 001 Rantau Pulung', '081200010000'],
  [2, 'Maria Goreti Kambu', '198411232009022902', 'P', 'Dinas Sosial', '081200010037'],
  [3, "Nurul 'Aini", '', 'P', 'Desa Mukti Jaya', '081200010074'],
  [4, 'René Hutabarat', '197505022000061906', 'L', '', '081200010111'],
];
const merged = 'A1:F1';

function sheetjs() {
  const XLSX = require('xlsx');
  const book = XLSX.utils.book_new();
  const rekap = XLSX.utils.aoa_to_sheet([['Nama Desa', 'Jumlah'], ['Mukti Jaya', 1]]);
  XLSX.utils.book_append_sheet(book, rekap, 'Rekap');
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet['!merges'] = [XLSX.utils.decode_range(merged)];
  XLSX.utils.book_append_sheet(book, sheet, 'Peserta');
  for (const type of ['xlsx', 'xlsm', 'ods', 'biff8', 'xlml']) {
    const end = { biff8: 'xls', xlml: 'xml' }[type] || type;
    XLSX.writeFile(book, `${folder}/sheetjs.${end}`, { bookType: type, compression: true });
  }
  const alone = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(alone, sheet, 'Peserta');
  XLSX.writeFile(alone, `${folder}/sheetjs.csv`, { bookType: 'csv' });
  XLSX.writeFile(alone, `${folder}/sheetjs.txt`, { bookType: 'txt' });
  XLSX.writeFile(alone, `${folder}/sheetjs.html`, { bookType: 'html' });
}

async function exceljs() {
  const ExcelJS = require('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Peserta');
  sheet.addRows(rows);
  sheet.mergeCells(merged);
  await book.csv.writeFile(`${folder}/exceljs.csv`);
  sheet.getCell('B4').value = { richText: [{ font: { bold: true }, text: 'Maria ' }, { text: 'Goreti Kambu' }] };
  await book.xlsx.writeFile(`${folder}/exceljs.xlsx`);
  const stream = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: `${folder}/exceljs-stream.xlsx` });
  const streamed = stream.addWorksheet('Peserta');
  rows.forEach(row => streamed.addRow(row).commit());
  await stream.commit();
}

async function populate() {
  const XlsxPopulate = require('xlsx-populate');
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0).name('Peserta');
  rows.forEach((row, r) => row.forEach((cell, c) => cell === '' || sheet.cell(r + 1, c + 1).value(cell)));
  sheet.range(merged).merged(true);
  await book.toFileAsync(`${folder}/xlsx-populate.xlsx`);
}

sheetjs();
exceljs().then(populate);

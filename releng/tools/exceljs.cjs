// Writes a workbook with ExcelJS' streaming writer, for releng/bench: node exceljs.cjs ROWS.jsonl OUT.xlsx, with exceljs in
// NODE_PATH. Each line of the rows is [index of the sheet, cell, …]; the first of a sheet is [index, its name, its header …].
// Prints seconds by the clock without reading the rows, seconds of all processors, and the heap after garbage collections.
const fs = require('fs');
const readline = require('readline');
const ExcelJS = require('exceljs');

async function lines(file, use) {
	for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
		use(JSON.parse(line));
	}
}

async function main([rows, out]) {
	const began = process.hrtime.bigint();
	const reading = process.cpuUsage();
	await lines(rows, () => {});
	const read = process.hrtime.bigint() - began;
	const readCpu = process.cpuUsage(reading);

	const start = process.hrtime.bigint();
	const cpu = process.cpuUsage();
	const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: out, useStyles: false, useSharedStrings: false });
	const sheets = [];
	let count = 0;
	let heap = 0;
	await lines(rows, (row) => {
		const sheet = row.shift();
		if (sheets[sheet]) {
			sheets[sheet].addRow(row).commit();
		} else {
			sheets[sheet] = workbook.addWorksheet(row.shift());
			sheets[sheet].addRow(row).commit();
		}
		if (++count % 100000 === 0) {
			heap = Math.max(heap, process.memoryUsage().heapUsed + process.memoryUsage().external);
		}
	});
	sheets.forEach((sheet) => sheet.commit());
	await workbook.commit();
	const used = process.cpuUsage(cpu);
	console.log(JSON.stringify({
		seconds: Number(process.hrtime.bigint() - start - read) / 1e9,
		cpu_seconds: (used.user + used.system - readCpu.user - readCpu.system) / 1e6,
		heap_mb: heap / 1048576,
	}));
}

main(process.argv.slice(2));

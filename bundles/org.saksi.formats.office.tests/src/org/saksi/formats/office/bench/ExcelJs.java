package org.saksi.formats.office.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Runs the script of ExcelJS' streaming writer in Node; the environment variable {@code EXCELJS} names the script. */
final class ExcelJs {

	private ExcelJs() {
	}

	/** Runs it where it is there. */
	static Optional<Probe.Run> run(Shape shape, Path folder) throws IOException, InterruptedException {
		String script = System.getenv("EXCELJS");
		if (script == null) {
			return Optional.empty();
		}
		Path rows = folder.resolve("rows.jsonl");
		Path file = folder.resolve("exceljs.xlsx");
		try (JsonWorkbook workbook = new JsonWorkbook(rows)) {
			shape.rows().fill(workbook, () -> {
			});
			workbook.write(rows, new NullProgressMonitor());
		}
		try {
			Process process = new ProcessBuilder("node", "--max-old-space-size=8192", script, rows.toString(), file.toString())
					.redirectError(ProcessBuilder.Redirect.INHERIT).start();
			byte[] out = process.getInputStream().readAllBytes();
			if (process.waitFor() != 0) {
				return Optional.empty();
			}
			JsonNode json = new ObjectMapper().readTree(out);
			return Optional.of(new Probe.Run(json.path("seconds").asDouble(), json.path("cpu_seconds").asDouble(),
					json.path("heap_mb").asDouble(), Files.size(file) / 1048576.0));
		} finally {
			Files.deleteIfExists(rows);
			Files.deleteIfExists(file);
		}
	}
}

package org.saksi.core.formats.mapping.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingFiles;

/** Mappings that nobody saved, as files for importers, which take files; they are gone when it is closed. */
public final class MappingFolder implements AutoCloseable {

	private final Path folder;
	private final Map<String, Path> files = new HashMap<>();

	/** @param mappings by id of the format */
	public MappingFolder(Map<String, Mapping> mappings) throws IOException {
		folder = mappings.isEmpty() ? null : Files.createTempDirectory("saksi-mapping");
		for (Map.Entry<String, Mapping> each : mappings.entrySet()) {
			Path file = folder.resolve(files.size() + ".json");
			files.put(each.getKey(), file);
			Files.write(file, MappingFiles.bytes(each.getValue()));
		}
	}

	/** @return the file for a format, or {@code null} */
	public Path file(String format) {
		return files.get(format);
	}

	@Override
	public void close() throws IOException {
		for (Path file : files.values()) {
			Files.deleteIfExists(file);
		}
		if (folder != null) {
			Files.deleteIfExists(folder);
		}
	}
}

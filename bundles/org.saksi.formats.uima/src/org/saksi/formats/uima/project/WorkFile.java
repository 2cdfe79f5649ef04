package org.saksi.formats.uima.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.saksi.core.CorpusException;
import org.saksi.core.files.Ids;

/** The annotations of somebody as a file of their own for the importer of their form, in a folder that goes when it is closed. */
final class WorkFile implements AutoCloseable {

	private final Path root;
	private final Path file;

	/**
	 * @param document name of the document without its extension
	 * @throws CorpusException if the bytes are in Java's form and cannot be read
	 */
	WorkFile(String document, ProjectArchive.Work work, byte[] bytes) throws CorpusException, IOException {
		byte[] content = work.isOfJava() ? SerializedCas.json(bytes) : bytes;
		root = Files.createTempDirectory("saksi-project");
		Path folder = root.resolve(work.curated() ? "curation" : "annotation").resolve(Ids.encode(document));
		Files.createDirectories(folder);
		file = folder.resolve(Ids.encode(work.user()) + '.' + (work.isOfJava() ? "json" : work.extension()));
		Files.write(file, content);
	}

	Path file() {
		return file;
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
		for (Path folder = file.getParent(); !folder.equals(root.getParent()); folder = folder.getParent()) {
			Files.deleteIfExists(folder);
		}
	}
}

package org.saksi.formats.uima.project;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;

/**
 * The archive of a project: {@code exportedproject….json}, {@code source/DOCUMENT}, {@code annotation/DOCUMENT/USER.EXT},
 * {@code curation/DOCUMENT/CURATION_USER.EXT}, the same as {@code annotation_ser}, {@code curation_ser} in the form of Java (among
 * them {@code INITIAL_CAS.ser}, the document before anybody annotated it), and {@code guideline}, {@code log} and others. Names in
 * it are never used as paths.
 */
final class ProjectArchive implements AutoCloseable {

	/** What the archive is told by. */
	private static final String DESCRIPTION = "exportedproject";
	private static final String ANNOTATION = "annotation";
	private static final String CURATION = "curation";
	private static final String SOURCE = "source";
	private static final String OF_JAVA = "_ser";
	/** What a document is like before anybody annotates it. */
	private static final String INITIAL = "INITIAL_CAS";
	private static final int MAX_ENTRIES = 500_000;
	private static final int MAX_DESCRIPTION = 256 << 20;

	/**
	 * The annotations of somebody on a document.
	 *
	 * @param document  name of the document
	 * @param user      who made them
	 * @param curated   whether they are the outcome of curation
	 * @param extension what follows the user's name, lower case, without dot
	 */
	record Work(String document, String user, boolean curated, String extension, ZipEntry entry) {

		/** Of {@code USER.EXT}. */
		static Work of(String document, String file, boolean curated, ZipEntry entry) {
			int dot = file.lastIndexOf('.');
			return new Work(document, dot > 0 ? file.substring(0, dot) : file, curated, dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "", entry);
		}

		boolean isReadable() {
			return rank() > 0;
		}

		/** Forms with an importer, better where they hold more: WebAnno TSV has the text only as far as there are sentences. */
		int rank() {
			return switch (extension) {
			case "zip", "xmi", "json" -> 3;
			case SerializedCas.EXTENSION -> 2;
			case "tsv" -> 1;
			default -> 0;
			};
		}

		/** @return whether it is in Java's own form */
		boolean isOfJava() {
			return SerializedCas.EXTENSION.equals(extension);
		}

		/** @return the folder of the archive that has it */
		String folder() {
			return (curated ? CURATION : ANNOTATION) + (isOfJava() ? OF_JAVA : "");
		}
	}

	/**
	 * A document.
	 *
	 * @param format as the project names it, e.g. {@code text}
	 */
	record Document(String name, String format) {
	}

	private final Path file;
	private final ZipFile zip;
	private final List<Work> works = new ArrayList<>();
	private final Map<String, Work> initial = new HashMap<>();
	private final Map<String, Document> documents = new LinkedHashMap<>();
	private final Map<String, ZipEntry> sources = new HashMap<>();
	private final Map<String, String> states = new HashMap<>();
	private final Map<String, Integer> others = new TreeMap<>();
	private final Map<String, Integer> parts = new TreeMap<>();

	private ProjectArchive(Path file, ZipFile zip) {
		this.file = file;
		this.zip = zip;
	}

	/** @return whether an archive has what a project is told by */
	static boolean isOne(Path file) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.stream().limit(MAX_ENTRIES).anyMatch(entry -> isDescription(name(entry)));
		} catch (IOException e) {
			return false;
		}
	}

	/** Old archives have a slash in front. */
	private static String name(ZipEntry entry) {
		return entry.getName().replaceFirst("^/+", "");
	}

	private static boolean isDescription(String name) {
		return name.startsWith(DESCRIPTION) && name.endsWith(".json") && name.indexOf('/') < 0;
	}

	/** @throws CorpusException if it is damaged or no project */
	static ProjectArchive open(Path file) throws CorpusException, IOException {
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.Project_damaged, e.getMessage()), file, 0, e);
		}
		ProjectArchive archive = new ProjectArchive(file, zip);
		try {
			archive.list();
			return archive;
		} catch (CorpusException | IOException | RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	private void list() throws CorpusException, IOException {
		if (zip.size() > MAX_ENTRIES) {
			throw new CorpusException(NLS.bind(Messages.Project_entries, MAX_ENTRIES), file, 0, null);
		}
		ZipEntry description = null;
		for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
			ZipEntry entry = all.nextElement();
			String name = name(entry);
			if (entry.isDirectory()) {
				continue;
			}
			String[] path = name.split("/");
			if (isDescription(name)) {
				description = entry;
			} else if (path[0].equals(SOURCE) && path.length == 2) {
				sources.put(path[1], entry);
			} else if ((path[0].equals(ANNOTATION) || path[0].equals(CURATION)) && path.length == 3) {
				works.add(Work.of(path[1], path[2], path[0].equals(CURATION), entry));
			} else if ((path[0].equals(ANNOTATION + OF_JAVA) || path[0].equals(CURATION + OF_JAVA)) && path.length == 3) {
				Work work = Work.of(path[1], path[2], path[0].startsWith(CURATION), entry);
				if (work.isOfJava() && work.user().equals(INITIAL)) {
					initial.put(work.document(), work);
				} else if (work.isOfJava()) {
					works.add(work);
				} else {
					others.merge(path[0], 1, Integer::sum);
				}
			} else {
				others.merge(path.length > 1 ? path[0] : name, 1, Integer::sum);
			}
		}
		if (description == null) {
			throw new CorpusException(NLS.bind(Messages.Project_none, DESCRIPTION + ".json"), file, 0, null);
		}
		choose();
		describe(bytes(description, MAX_DESCRIPTION), name(description));
	}

	/** Of the forms in which the same work is there only the best counts; the others are counted by folder. */
	private void choose() {
		Map<String, Work> best = new HashMap<>();
		works.forEach(work -> best.merge(key(work), work, (one, other) -> other.rank() > one.rank() ? other : one));
		works.removeIf(work -> {
			boolean worse = best.get(key(work)) != work;
			if (worse) {
				others.merge(work.folder(), 1, Integer::sum);
			}
			return worse;
		});
	}

	private static String key(Work work) {
		return work.document() + '\n' + work.user();
	}

	private void describe(byte[] json, String name) throws CorpusException {
		JsonNode project;
		try {
			project = new JsonMapper().readTree(json);
		} catch (IOException e) {
			String why = e instanceof JsonProcessingException wrong ? wrong.getOriginalMessage() : e.getMessage();
			throw new CorpusException(NLS.bind(Messages.Project_description, name, why), file, 0, e);
		}
		for (JsonNode each : project.path("source_documents")) {
			String document = each.path("name").asText("");
			if (!document.isEmpty()) {
				documents.put(document, new Document(document, each.path("format").asText("")));
			}
		}
		for (JsonNode each : project.path("annotation_documents")) {
			states.put(each.path("name").asText("") + '\n' + each.path("user").asText(""), each.path("state").asText(""));
		}
		for (Work work : works) {
			documents.putIfAbsent(work.document(), new Document(work.document(), ""));
		}
		project.properties().forEach(part -> {
			boolean taken = part.getKey().equals("source_documents") || part.getKey().equals("annotation_documents");
			if (!taken && part.getValue().isContainerNode() && !part.getValue().isEmpty()) {
				parts.put(part.getKey(), part.getValue().size());
			}
		});
	}

	/**
	 * The bytes of an entry.
	 *
	 * @throws CorpusException if there are more than {@code limit}
	 */
	byte[] bytes(ZipEntry entry, long limit) throws CorpusException, IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
			if (bytes.length > limit) {
				throw new CorpusException(NLS.bind(Messages.Project_large, name(entry), limit >> 20), file, 0, null);
			}
			return bytes;
		} catch (ZipException | EOFException e) {
			throw new CorpusException(NLS.bind(Messages.Project_damaged, name(entry) + ": " + e.getMessage()), file, 0, e);
		}
	}

	/** @return all annotations, in the order of the archive */
	List<Work> works() {
		return works;
	}

	/** @return the documents by name, as the project lists them */
	Map<String, Document> documents() {
		return documents;
	}

	/** @return the file that a document was made of, or {@code null} */
	ZipEntry source(String document) {
		return sources.get(document);
	}

	/** @return the document as it was before anybody annotated it, in Java's form, or {@code null} */
	Work initial(String document) {
		return initial.get(document);
	}

	/** @return how many such documents there are */
	int initials() {
		return initial.size();
	}

	/** @return whether somebody said that the work is finished */
	boolean isFinished(Work work) {
		return "FINISHED".equals(states.get(work.document() + '\n' + work.user()));
	}

	/** @return files that are neither documents nor annotations, by folder */
	Map<String, Integer> others() {
		return others;
	}

	/** @return parts of the description that say something else than documents and annotations, with their size */
	Map<String, Integer> parts() {
		return parts;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}

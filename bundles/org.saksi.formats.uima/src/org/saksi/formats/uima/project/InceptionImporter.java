package org.saksi.formats.uima.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.MappingProposals;
import org.saksi.core.formats.corpora.PlainArticles;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.uima.JsonImporter;
import org.saksi.formats.uima.XmiImporter;
import org.saksi.formats.uima.project.ProjectArchive.Work;
import org.saksi.model.article.Article;
import org.saksi.model.marks.LayerStatus;

/**
 * Imports the archive of a whole project of INCEpTION or WebAnno: its documents, and a layer for each annotator and for the curation. The annotations
 * are read in the form that was chosen as the secondary one (UIMA CAS XMI or JSON), else in that of Java, else in WebAnno TSV.
 * What the archive has besides is listed in the report.
 */
public final class InceptionImporter implements Importer, Mappable {

	/** Id of the format. */
	public static final String FORMAT = "inception";

	/** More certain than an archive that only has an XMI file somewhere. */
	private static final int SURE = 98;
	private static final long MAX_BYTES = 64L << 20;
	/** What a mapping for projects may name: the forms of the annotations in them follow it. */
	private static final List<String> FORMATS = List.of(FORMAT, "uima-json", "uima-xmi", "webanno-tsv");

	private final FormatRegistry given;

	/** Needed by the extension registry. */
	public InceptionImporter() {
		this(null);
	}

	/** @param tsv what reads WebAnno TSV; {@code null} for the importer of the platform */
	InceptionImporter(Format tsv) {
		given = tsv == null ? null : readers(tsv);
	}

	private static FormatRegistry readers(Format tsv) {
		List<Format> readers = new ArrayList<>(List.of(Format.importer("uima-xmi", "", "", List.of("xmi"), XmiImporter::new),
				Format.importer("uima-json", "", "", List.of("json"), JsonImporter::new)));
		if (tsv != null) {
			readers.add(tsv);
		}
		return FormatRegistry.of(readers, List.of());
	}

	private FormatRegistry readers() {
		return given != null ? given : readers(FormatRegistry.get().importer("webanno-tsv"));
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		byte[] head = source.head();
		return head.length > 1 && head[0] == 'P' && head[1] == 'K' && ProjectArchive.isOne(source.path()) ? SURE : 0;
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		Mapping base = MappingRegistry.get().resolve(options.mapping(), FORMAT);
		List<Path> files = new ArrayList<>();
		List<WorkFile> open = new ArrayList<>();
		Mapping all = null;
		try (ProjectArchive archive = ProjectArchive.open(source.path())) {
			for (Work work : archive.works()) {
				if (work.isReadable()) {
					WorkFile file = new WorkFile(stem(work.document()), work, archive.bytes(work.entry(), MAX_BYTES));
					open.add(file);
					files.add(file.file());
				}
			}
			all = MappingProposals.of(readers(), files, null, options, scheme, new Report(), null);
		} finally {
			for (WorkFile file : open) {
				file.close();
			}
		}
		Mapping found = all == null ? base : all;
		return new Mapping(found.id(), found.name(), found.description(), base.formats().isEmpty() ? FORMATS : base.formats(),
				scheme.scheme().getId(), found.unmapped(), found.marks(), found.columns(), found.options());
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		try (ProjectArchive archive = ProjectArchive.open(source.path())) {
			new Run(archive, source, options, target, readers()).read(monitor);
		}
	}

	/** Without a short extension at its end. */
	private static String stem(String document) {
		return document.replaceFirst("(?<=.)\\.[A-Za-z][A-Za-z0-9]{0,4}$", "");
	}

	/** One archive. */
	private record Run(ProjectArchive archive, ImportSource source, ImportOptions options, ImportTarget target, FormatRegistry readers) {

		void read(IProgressMonitor monitor) throws CorpusException, IOException {
			SubMonitor progress = SubMonitor.convert(monitor, archive.works().size() + 1);
			Set<String> came = new HashSet<>();
			for (Work work : archive.works()) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (work(work)) {
					came.add(work.document());
				}
				progress.worked(1);
			}
			for (ProjectArchive.Document document : archive.documents().values()) {
				if (!came.contains(document.name())) {
					plain(document);
				}
			}
			if (archive.initials() > 0) {
				tell(Report.Kind.LEFT_OUT, NLS.bind(Messages.Project_initial, archive.initials()));
			}
			archive.others().forEach((folder, n) -> tell(Report.Kind.LEFT_OUT, NLS.bind(words(folder), folder, n)));
			archive.parts().forEach((part, n) -> tell(Report.Kind.LEFT_OUT, NLS.bind(Messages.Project_part, part, n)));
			tell(Report.Kind.NOTED, NLS.bind(Messages.Project_summary, archive.documents().size(), archive.works().size()));
		}

		private static String words(String folder) {
			return switch (folder) {
			case "annotation_ser", "curation_ser" -> Messages.Project_serialized;
			case "annotation", "curation" -> Messages.Project_otherForm;
			case "log" -> Messages.Project_log;
			case "guideline", "guidelines" -> Messages.Project_guidelines;
			default -> folder.startsWith("kb") || folder.startsWith("knowledge") ? Messages.Project_knowledge : Messages.Project_other;
			};
		}

		private void tell(Report.Kind kind, String message) {
			target.report().add(kind, source.path(), 0, null, message);
		}

		private static String name(Work work) {
			return work.folder() + '/' + work.document() + '/' + work.user() + '.' + work.extension();
		}

		/** @return whether the document came with these annotations */
		private boolean work(Work work) {
			LayerStatus status = work.curated() ? LayerStatus.ADJUDICATED : archive.isFinished(work) ? LayerStatus.DONE : null;
			return work(work, new ProjectTarget(target, source, status));
		}

		private boolean work(Work work, ProjectTarget into) {
			String name = name(work);
			if (!work.isReadable()) {
				tell(Report.Kind.LEFT_OUT, NLS.bind(Messages.Project_form, name));
				return false;
			}
			try (WorkFile file = new WorkFile(stem(work.document()), work, archive.bytes(work.entry(), MAX_BYTES))) {
				ImportSource one = new ImportSource(file.file());
				Format format = readers.detect(one);
				if (format == null) {
					tell(Report.Kind.LEFT_OUT, NLS.bind(Messages.Project_form, name));
					return false;
				}
				format.importer().read(one, options, into, null);
				into.tell(name);
				return true;
			} catch (CorpusException e) {
				into.tell(name);
				target.report().add(Report.Kind.REFUSED, source.path(), e.line(), null, name + ": " + e.getMessage());
			} catch (IOException | RuntimeException e) {
				tell(Report.Kind.REFUSED, name + ": " + e);
			}
			return false;
		}

		/** A document that nobody annotated: as it is for annotators when they begin, without a layer, for nobody made what it has. */
		private void initial(Work work) {
			ProjectTarget into = new ProjectTarget(target, source, null) {
				@Override
				public boolean add(ImportedArticle imported, ImportSource file, int line) throws CorpusException {
					int marks = imported.layers().stream().mapToInt(layer -> LayerMarks.all(layer).size()).sum();
					if (marks > 0) {
						report().add(Report.Kind.LEFT_OUT, source.path(), 0, null, NLS.bind(Messages.Project_before, marks));
					}
					return super.add(new ImportedArticle(imported.article(), imported.idByName(), imported.source(), List.of()), file, line);
				}
			};
			work(work, into);
		}

		/** A document without annotations that can be read: its text, if it was imported as one. */
		private void plain(ProjectArchive.Document document) throws CorpusException, IOException {
			ZipEntry entry = archive.source(document.name());
			if (entry == null || !document.format().startsWith("text")) {
				if (archive.initial(document.name()) != null) {
					initial(archive.initial(document.name()));
					return;
				}
				tell(Report.Kind.LEFT_OUT, NLS.bind(Messages.Project_document, document.name(), document.format()));
				return;
			}
			byte[] bytes = archive.bytes(entry, MAX_BYTES);
			String text;
			try {
				text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			} catch (CharacterCodingException e) {
				tell(Report.Kind.REFUSED, NLS.bind(Messages.Project_encoding, document.name()));
				return;
			}
			String language = target.corpus().corpus() == null ? null : target.corpus().corpus().getLanguage();
			Article article = PlainArticles.article(stem(document.name()), text, FORMAT, language);
			PlainArticles.setSource(article, document.name(), bytes, "UTF-8");
			target.add(new ImportedArticle(article, true, bytes, List.of()), source, 0);
		}
	}
}

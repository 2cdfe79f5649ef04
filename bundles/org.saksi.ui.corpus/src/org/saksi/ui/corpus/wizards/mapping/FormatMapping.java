package org.saksi.ui.corpus.wizards.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.MappingProposals;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.formats.mapping.edit.ColumnTargets;
import org.saksi.core.formats.mapping.edit.MappingDraft;
import org.saksi.core.scheme.SchemeIndex;

/** The mapping of one format in an import: what its files have, where the mapping comes from, and the draft. For the UI thread. */
final class FormatMapping {

	/** What was found out about files, off the UI thread. */
	record Found(List<MappableFile> files, Mapping mapping, Report problems) {
	}

	private final Format format;
	private final List<MappingRegistry.Entry> ready;
	private final List<Path> opened = new ArrayList<>();
	private List<MappableFile> files = List.of();
	private Found found;
	private int choice;
	private MappingDraft draft;
	private boolean edited;
	private Preview preview;

	FormatMapping(Format format) {
		this.format = format;
		ready = MappingRegistry.get().entries(format.id());
	}

	Format format() {
		return format;
	}

	/** @return what tells the meanings of columns, or {@code null} where the format has none */
	ColumnTargets columns() {
		return format.importer() instanceof ColumnTargets targets ? targets : null;
	}

	List<MappableFile> files() {
		return files;
	}

	/** Takes over which files there are; other files have to be looked at. */
	void setFiles(List<MappableFile> now) {
		files = List.copyOf(now);
	}

	/** @return whether what its files have is known */
	boolean isKnown() {
		return found != null && found.files().equals(files);
	}

	/** @return problems with its files */
	Report problems() {
		return found == null ? new Report() : found.problems();
	}

	/** Looks at the files; for any thread. */
	static Found look(Format format, List<MappableFile> files, SchemeIndex scheme, IProgressMonitor monitor) {
		Map<Path, MappableFile> byPath = new HashMap<>();
		files.forEach(file -> byPath.put(file.path(), file));
		Report problems = new Report();
		Mapping mapping = MappingProposals.of(FormatRegistry.get(), List.copyOf(byPath.keySet()).stream().sorted().toList(), format.id(),
				path -> options(byPath.get(path)), scheme, problems, monitor);
		return new Found(files, mapping == null ? Mapping.AUTOMATIC : mapping, problems);
	}

	/** @return how a file is read, without a mapping */
	static ImportOptions options(MappableFile file) {
		return new ImportOptions(null, null, false, file == null || file.charset() == null ? Map.of() : Map.of(ImportRequest.CHARSET, file.charset()));
	}

	/** Takes over what the files have; a mapping that was chosen or changed stays. */
	void setFound(Found now, SchemeIndex scheme) {
		found = now;
		draft = draft(choice == 0 && !edited || draft == null ? now.mapping() : draft.mapping(), scheme);
	}

	private MappingDraft draft(Mapping mapping, SchemeIndex scheme) {
		ColumnTargets columns = columns();
		return new MappingDraft(mapping, found == null ? Mapping.AUTOMATIC : found.mapping(), scheme, columns == null ? meaning -> false : columns::isLabel);
	}

	/** @return what can be chosen: the proposal, ready mappings, files that were opened */
	List<String> choices() {
		List<String> names = new ArrayList<>(List.of(Messages.Mapping_proposed));
		ready.forEach(entry -> names.add(entry.name()));
		opened.forEach(file -> names.add(file.getFileName().toString()));
		return names;
	}

	int choice() {
		return choice;
	}

	/** @return the description of what is chosen, or {@code null} */
	String description() {
		return choice == 0 || choice > ready.size() ? null : ready.get(choice - 1).description();
	}

	/** Adds a file to the choices. @return its number */
	int add(Path file) {
		opened.remove(file);
		opened.add(file);
		return ready.size() + opened.size();
	}

	/** Reads what a choice stands for; for any thread. {@code null} for the proposal. */
	Mapping load(int number) throws CorpusException {
		if (number == 0) {
			return null;
		}
		return MappingRegistry.get().resolve(number <= ready.size() ? Path.of(ready.get(number - 1).id()) : opened.get(number - ready.size() - 1),
				format.id());
	}

	/** Begins anew with what was chosen. @param mapping as {@link #load} gave it */
	void choose(int number, Mapping mapping, SchemeIndex scheme) {
		choice = number;
		edited = false;
		draft = draft(mapping == null ? found == null ? Mapping.AUTOMATIC : found.mapping() : mapping, scheme);
	}

	/** @return the mapping as it is to be saved: once it is changed it is no longer the ready one */
	Mapping own(Path file) {
		Mapping mapping = draft.mapping();
		boolean ready = choice > 0 && !edited;
		return ready ? mapping : new Mapping("", file.getFileName().toString().replaceFirst("\\.json$", ""), mapping.description(), mapping.formats(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				mapping.scheme(), mapping.unmapped(), mapping.marks(), mapping.columns(), mapping.options());
	}

	/** @return the preview that was shown last, or {@code null} */
	Preview preview() {
		return preview;
	}

	/** Remembers a preview. */
	void setPreview(Preview now) {
		preview = now;
	}

	/** The mapping as it is was saved: it is what is chosen now. */
	void saved(int number) {
		choice = number;
		edited = false;
	}

	/** @return the draft, or {@code null} while nothing is known */
	MappingDraft draft() {
		return draft;
	}

	/** Somebody changed the draft. */
	void edited() {
		edited = true;
	}

	/** @return whether somebody changed the draft since it was chosen or saved */
	boolean isEdited() {
		return edited;
	}
}

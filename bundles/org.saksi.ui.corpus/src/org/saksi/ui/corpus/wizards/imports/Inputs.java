package org.saksi.ui.corpus.wizards.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.InputFiles;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.preview.InputScan;
import org.saksi.core.formats.preview.ScannedFile;
import org.saksi.core.store.CorpusStore;

/**
 * The files that an import is to take, found and looked at in the background, and what was chosen for each. For the UI
 * thread; {@link #drain} takes over what the background has found.
 */
final class Inputs {

	/** Scans follow one another, so that files come in the order in which they were added. */
	private static final class OneAfterAnother implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private final InputScan scan;
	private final ISchedulingRule rule = new OneAfterAnother();
	private final Set<Path> roots = new LinkedHashSet<>();
	private final List<ScannedFile> files = new ArrayList<>();
	private final Set<Path> known = new HashSet<>();
	private final Map<Path, ImportRequest.Choice> choices = new HashMap<>();
	private final List<Job> jobs = new ArrayList<>();
	private final Map<Path, ScannedFile> again = new ConcurrentHashMap<>();
	private final Report problems = new Report();
	private Queue<ScannedFile> found = new ConcurrentLinkedQueue<>();
	private String format;
	private String charset;
	private boolean stopped;

	/** No files yet, for an import into {@code store}. */
	Inputs(CorpusStore store) {
		scan = new InputScan(FormatRegistry.get(), store);
	}

	/** Adds files and folders, and begins to look at them. */
	void add(List<Path> inputs) {
		List<Path> fresh = inputs.stream().filter(roots::add).toList();
		inputs.forEach(input -> choices.computeIfPresent(InputFiles.key(input),
				(key, choice) -> new ImportRequest.Choice(false, choice.format(), choice.charset())));
		if (!fresh.isEmpty()) {
			start(fresh);
		}
	}

	private void start(List<Path> inputs) {
		String all = format;
		Queue<ScannedFile> into = found;
		Map<Path, ImportRequest.Choice> chosen = Map.copyOf(choices);
		run(monitor -> scan.scan(inputs, file -> into.add(with(file, all, chosen)), problems, monitor));
	}

	private void run(Consumer<IProgressMonitor> work) {
		Job job = new Job(Messages.Inputs_scanning) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					work.accept(monitor);
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(rule);
		jobs.add(job);
		stopped = false;
		job.schedule();
	}

	/** The file as it will be read with the format that was chosen for it. */
	private ScannedFile with(ScannedFile file, String all, Map<Path, ImportRequest.Choice> chosen) {
		ImportRequest.Choice choice = chosen.get(InputFiles.key(file.path()));
		String wanted = choice == null || choice.format() == null ? all : choice.format();
		return wanted == null || file.size() < 0 ? file : scan.scan(file.path(), file.named(), wanted);
	}

	/** Takes over what was found since. @return whether files have changed, not only come */
	boolean drain() {
		Map<Path, ScannedFile> changed = new HashMap<>(again);
		again.keySet().removeAll(changed.keySet());
		if (!changed.isEmpty()) {
			files.replaceAll(file -> changed.getOrDefault(InputFiles.key(file.path()), file));
		}
		for (ScannedFile file = found.poll(); file != null; file = found.poll()) {
			ImportRequest.Choice choice = choices.get(InputFiles.key(file.path()));
			if ((choice == null || !choice.leftOut()) && known.add(InputFiles.key(file.path()))) {
				files.add(file);
			}
		}
		return !changed.isEmpty();
	}

	/** @return whether files are being looked for */
	boolean isScanning() {
		jobs.removeIf(job -> job.getState() == Job.NONE);
		return !jobs.isEmpty();
	}

	/** Stops looking; what was not found yet is imported all the same. */
	void stop() {
		stopped |= isScanning();
		jobs.forEach(Job::cancel);
	}

	/** @return whether looking was stopped before all was seen */
	boolean isStopped() {
		return stopped;
	}

	/** @return the files that were found, without those that were removed */
	List<ScannedFile> files() {
		return files;
	}

	/** @return inputs that are not there or cannot be read */
	Report problems() {
		return problems;
	}

	/** @return whether nothing was added, or all of it removed */
	boolean isEmpty() {
		return roots.isEmpty() || files.isEmpty() && !isScanning() && found.isEmpty() && !stopped;
	}

	/** Leaves files out of the import. */
	void remove(Set<ScannedFile> gone) {
		files.removeAll(gone);
		for (ScannedFile file : gone) {
			Path key = InputFiles.key(file.path());
			known.remove(key);
			if (!roots.remove(file.path())) {
				ImportRequest.Choice choice = choices.get(key);
				choices.put(key, new ImportRequest.Choice(true, choice == null ? null : choice.format(),
						choice == null ? null : choice.charset()));
			}
		}
		if (files.isEmpty() && !isScanning()) {
			roots.clear();
			choices.clear();
		}
	}

	/**
	 * Chooses for single files and looks at them anew.
	 *
	 * @param rows    indices in {@link #files()}
	 * @param wanted  id of an importer, or {@code null} for that of all
	 * @param encoded IANA name of an encoding, or {@code null} for that of all
	 */
	void choose(int[] rows, String wanted, String encoded) {
		List<ScannedFile> chosen = Arrays.stream(rows).mapToObj(files::get).toList();
		for (ScannedFile file : chosen) {
			Path key = InputFiles.key(file.path());
			if (wanted == null && encoded == null) {
				choices.remove(key);
			} else {
				choices.put(key, new ImportRequest.Choice(false, wanted, encoded));
			}
		}
		String used = wanted == null ? format : wanted;
		run(monitor -> {
			for (ScannedFile file : chosen) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				again.put(InputFiles.key(file.path()), scan.scan(file.path(), file.named(), used));
			}
		});
	}

	/** Chooses for all files for which nothing else is chosen; looks at all of them anew. */
	void chooseForAll(String wanted, String encoded) {
		boolean other = !Objects.equals(format, wanted);
		format = wanted;
		charset = encoded;
		if (other) {
			stop();
			found = new ConcurrentLinkedQueue<>();
			files.clear();
			known.clear();
			start(List.copyOf(roots));
		}
	}

	/** @return what was chosen for a file, or {@code null} */
	ImportRequest.Choice choice(ScannedFile file) {
		return choices.get(InputFiles.key(file.path()));
	}

	/** @return id of the importer that will read a file, or {@code null} if none will */
	String format(ScannedFile file) {
		ImportRequest.Choice choice = choice(file);
		if (choice != null && choice.format() != null) {
			return choice.format();
		}
		return format != null ? format : file.prospect() == ScannedFile.Prospect.UNKNOWN ? null : file.format();
	}

	/** @return the encoding that was chosen for a file, or {@code null} to find out */
	String charset(ScannedFile file) {
		ImportRequest.Choice choice = choice(file);
		return choice != null && choice.charset() != null ? choice.charset() : charset;
	}

	/** @return the importer for all, or {@code null} to find out */
	String format() {
		return format;
	}

	/** @return the encoding for all, or {@code null} to find out */
	String charset() {
		return charset;
	}

	/** @return the files and folders that were added */
	List<Path> roots() {
		return List.copyOf(roots);
	}

	/** @return what was chosen, by {@link InputFiles#key} */
	Map<Path, ImportRequest.Choice> choices() {
		return Map.copyOf(choices);
	}
}

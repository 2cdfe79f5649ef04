package org.saksi.core.formats.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Format;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.InputFiles;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.Mapping.ColumnRule;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.formats.mapping.Mapping.ValueRule;
import org.saksi.core.scheme.SchemeIndex;

/** One proposed mapping for many files. */
public final class MappingProposals {

	private MappingProposals() {
	}

	/**
	 * Asks the importer of each file and unites what they propose.
	 *
	 * @param inputs files, and folders that stand for all files below them
	 * @param format id of an importer, or {@code null} to find out for each file
	 * @param report receives what cannot be read
	 * @return {@code null} if no importer of these files follows a mapping
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public static Mapping of(FormatRegistry formats, List<Path> inputs, String format, ImportOptions options, SchemeIndex scheme,
			Report report, IProgressMonitor monitor) {
		return of(formats, inputs, format, file -> options, scheme, report, monitor);
	}

	/** As the other method, with options of their own for single files. */
	public static Mapping of(FormatRegistry formats, List<Path> inputs, String format, Function<Path, ImportOptions> options,
			SchemeIndex scheme, Report report, IProgressMonitor monitor) {
		Mapping all = null;
		List<InputFiles.Input> files = InputFiles.expand(inputs, report, monitor);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (InputFiles.Input input : files) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.worked(1);
			ImportSource source = new ImportSource(input.path());
			try {
				Format chosen = format == null ? formats.detect(source) : formats.importer(format);
				if (chosen != null && chosen.importer() instanceof Mappable mappable) {
					Mapping one = mappable.propose(source, options.apply(input.path()), scheme);
					all = all == null ? one : united(all, one);
				}
			} catch (CorpusException e) {
				report.add(Report.Kind.REFUSED, e.path() == null ? input.path() : e.path(), e.line(), null, e.getMessage());
			} catch (IOException e) {
				report.add(Report.Kind.REFUSED, input.path(), 0, null, e.toString());
			}
		}
		return all;
	}

	private static Mapping united(Mapping a, Mapping b) {
		Set<String> formats = new LinkedHashSet<>(a.formats());
		formats.addAll(b.formats());
		List<MarkRule> marks = new ArrayList<>(a.marks());
		for (MarkRule rule : b.marks()) {
			int at = -1;
			for (int i = 0; i < marks.size(); i++) {
				at = marks.get(i).type().equals(rule.type()) && marks.get(i).when().equals(rule.when()) ? i : at;
			}
			if (at < 0) {
				marks.add(rule);
			} else {
				marks.set(at, united(marks.get(at), rule));
			}
		}
		List<ColumnRule> columns = new ArrayList<>(a.columns());
		b.columns().stream().filter(c -> a.columns().stream().noneMatch(known -> known.column().equals(c.column()))).forEach(columns::add);
		Map<String, String> settings = new LinkedHashMap<>(b.options());
		settings.putAll(a.options());
		return new Mapping(a.id(), a.name(), a.description(), List.copyOf(formats), a.scheme(), a.unmapped(), marks, columns, settings);
	}

	private static MarkRule united(MarkRule a, MarkRule b) {
		Map<String, ValueRule> attributes = new LinkedHashMap<>(a.attributes());
		b.attributes().forEach((name, value) -> attributes.merge(name, value, MappingProposals::united));
		Map<String, String> links = new LinkedHashMap<>(a.links());
		b.links().forEach((role, as) -> {
			if (!links.containsKey(role)) {
				links.put(role, as);
			}
		});
		return new MarkRule(a.type(), a.when(), a.as(), attributes, links, a.set());
	}

	private static ValueRule united(ValueRule a, ValueRule b) {
		Map<String, String> values = new LinkedHashMap<>(b.values());
		values.putAll(a.values());
		Set<String> tags = new LinkedHashSet<>(a.tags());
		tags.addAll(b.tags());
		return new ValueRule(a.as(), values, List.copyOf(tags));
	}
}

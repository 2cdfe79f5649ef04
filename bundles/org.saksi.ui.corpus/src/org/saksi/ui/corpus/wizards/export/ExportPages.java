package org.saksi.ui.corpus.wizards.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.wizard.IWizardPage;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.preview.ExportCommandLine;
import org.saksi.core.store.CorpusStore;

/** The pages of the export wizard and what they ask for. */
public final class ExportPages {

	private final CorpusStore store;
	private final ScopePage scope;
	private final TargetPage target;
	private final PreviewPage preview;

	/** @param selection ids of the articles that are selected elsewhere; may be empty */
	public ExportPages(CorpusStore store, Set<String> selection) {
		this.store = store;
		Choices before = Choices.load(store);
		scope = new ScopePage(store, before, selection);
		target = new TargetPage(store, before, this::scopeOnly, scope::format);
		preview = new PreviewPage(store, scope::format, this::request,
				() -> ExportCommandLine.words(store.root(), format(), request(), out()));
		scope.onChange(target::scopeChanged);
	}

	/** @return the pages in their order */
	public List<IWizardPage> pages() {
		return List.of(scope, target, preview);
	}

	private ExportRequest scopeOnly() {
		return new ExportRequest(scope.chosenLayers(), scope.statuses(), scope.zones(), null, false, scope.values(),
				scope.articles());
	}

	/** @return what was asked for */
	public ExportRequest request() {
		return new ExportRequest(scope.chosenLayers(), scope.statuses(), scope.zones(), target.split().split(),
				target.isForced(), scope.values(), scope.articles());
	}

	/** @return id of the exporter */
	public String format() {
		return scope.format().id();
	}

	/** @return what is written */
	public Path out() {
		return target.out();
	}

	/** Remembers what was asked for, for the next export of this corpus. */
	public void remember() {
		new Choices(format(), scope.chosenLayers(), scope.statuses(), scope.zones(), target.split().isSplit(),
				target.split().shares(), target.split().seed(), target.split().keepsClaims(), target.isForced(), scope.values(), out().toString()).save(store);
	}
}

package org.saksi.ui.corpus.wizards.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.wizard.IWizardPage;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.preview.ExportCommandLine;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.store.CorpusStore;

/** The pages of the export wizard and what they ask for. */
public final class ExportPages {

	private final CorpusStore store;
	private final ScopePage scope;
	private final FilterPage filter;
	private final TargetPage target;
	private final PreviewPage preview;

	/** @param selection ids of the articles that are selected elsewhere; may be empty */
	public ExportPages(CorpusStore store, Set<String> selection) {
		this.store = store;
		Choices before = Choices.load(store);
		scope = new ScopePage(store, before, selection, new Together());
		filter = new FilterPage(store, before, this::scopeOnly, this::changed);
		target = new TargetPage(store, before, this::scopeOnly, scope::format);
		preview = new PreviewPage(store, scope::format, this::request,
				() -> ExportCommandLine.words(store.root(), format(), request(), out()));
	}

	/** What the first page asks of all. */
	private final class Together implements ScopePage.Pages {

		@Override
		public ExportRequest scope() {
			return scopeOnly();
		}

		@Override
		public ExportProfile profile(String name) {
			return new ExportProfile(name, format(), request());
		}

		@Override
		public void load(ExportProfile profile) {
			Choices choices = choices().with(profile);
			scope.show(choices);
			filter.show(choices);
			target.show(choices);
			ExportPages.this.changed();
		}

		@Override
		public void changed() {
			ExportPages.this.changed();
		}
	}

	/** @return the pages in their order */
	public List<IWizardPage> pages() {
		return List.of(scope, filter, target, preview);
	}

	/** Counts what is chosen when the pages are there. */
	public void opened() {
		changed();
	}

	private void changed() {
		scope.count();
		filter.count();
		target.scopeChanged();
	}

	private ExportRequest scopeOnly() {
		return new ExportRequest(scope.chosenLayers(), scope.statuses(), scope.zones(), null, false, scope.values(),
				scope.articles(), scope.which(), filter.filter());
	}

	/** @return what was asked for */
	public ExportRequest request() {
		return new ExportRequest(scope.chosenLayers(), scope.statuses(), scope.zones(), target.split().split(),
				target.isForced(), scope.values(), scope.articles(), scope.which(), filter.filter());
	}

	/** @return id of the exporter */
	public String format() {
		return scope.format().id();
	}

	/** @return what is written */
	public Path out() {
		return target.out();
	}

	private Choices choices() {
		return new Choices(format(), scope.chosenLayers(), scope.statuses(), scope.zones(), target.split().isSplit(),
				target.split().shares(), target.split().seed(), target.split().keepsClaims(), target.isForced(), scope.values(),
				String.valueOf(out()), scope.which(), filter.filter());
	}

	/** Remembers what was asked for, for the next export of this corpus. */
	public void remember() {
		choices().save(store);
	}
}

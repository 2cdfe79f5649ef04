package org.saksi.rcp.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.saksi.core.journal.StateFolder;
import org.saksi.core.store.CorpusStore;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.ids.WidgetIds;
import org.saksi.ui.jobs.Jobs;

/** Preferences \u203A Recovery: where the journal is, what it holds of each open corpus. */
public final class RecoveryPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 120;
	private static final long KIB = 1024;

	/** What is kept of a corpus. */
	private record Kept(String name, int unsaved, long bytes) {
	}

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Form form = new Form(parent);
		form.note(Messages.Recovery_note);
		Path folder = StateFolder.of(System.getenv(), System.getProperties());
		Text path = form.text("recovery.folder", Messages.Recovery_folder, SWT.READ_ONLY | SWT.BORDER); //$NON-NLS-1$
		path.setText(folder.toString());
		Button open = WidgetIds.set(new Button(form.page(), SWT.PUSH), "recovery.open"); //$NON-NLS-1$
		open.setText(Messages.Recovery_open);
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(folder.toString())));
		GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(open);
		Table table = WidgetIds.set(new Table(form.page(), SWT.BORDER | SWT.FULL_SELECTION), "recovery.table"); //$NON-NLS-1$
		table.setHeaderVisible(true);
		column(table, Messages.Recovery_corpus, 200);
		column(table, Messages.Recovery_unsaved, 150);
		column(table, Messages.Recovery_size, 100);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		List<CorpusStore> stores = OpenCorpora.get().all();
		Job.createSystem(Messages.Recovery_job, monitor -> {
			List<Kept> kept = stores.stream().map(RecoveryPage::kept).toList();
			Jobs.ui(() -> show(table, kept));
		}).schedule();
		return form.page();
	}

	private static void column(Table table, String label, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(label);
		column.setWidth(width);
	}

	private static void show(Table table, List<Kept> rows) {
		if (!table.isDisposed()) {
			NumberFormat number = NumberFormat.getIntegerInstance();
			for (Kept row : rows) {
				new TableItem(table, SWT.NONE).setText(new String[] { row.name(), number.format(row.unsaved()),
						NLS.bind(Messages.Recovery_kib, number.format((row.bytes() + KIB - 1) / KIB)) });
			}
		}
	}

	private static Kept kept(CorpusStore store) {
		return new Kept(store.corpus().getName(), store.unsavedArticles().size(), bytes(store.stateFolder()));
	}

	private static long bytes(Path folder) {
		if (!Files.isDirectory(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		} catch (IOException e) {
			return 0;
		}
	}
}

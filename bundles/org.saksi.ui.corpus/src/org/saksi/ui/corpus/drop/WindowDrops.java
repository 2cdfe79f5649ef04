package org.saksi.ui.corpus.drop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.saksi.ui.jobs.Jobs;

/** Takes files and folders that are dropped on a window of the workbench: corpora are opened, other things imported. */
public final class WindowDrops implements IStartup {

	@Override
	public void earlyStartup() {
		Jobs.ui(() -> {
			IWorkbench workbench = PlatformUI.getWorkbench();
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				accept(window);
			}
			workbench.addWindowListener(new IWindowListener() {
				@Override
				public void windowOpened(IWorkbenchWindow window) {
					accept(window);
				}

				@Override
				public void windowActivated(IWorkbenchWindow window) {
					// only new ones count
				}

				@Override
				public void windowDeactivated(IWorkbenchWindow window) {
					// only new ones count
				}

				@Override
				public void windowClosed(IWorkbenchWindow window) {
					// the drop target goes with it
				}
			});
		});
	}

	private static void accept(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		if (shell.getData(DND.DROP_TARGET_KEY) != null) {
			return;
		}
		DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths) {
					List<Path> dropped = Arrays.stream(paths).map(Path::of).toList();
					// The drop must end before a dialog opens, else the pointer stays grabbed.
					Jobs.ui(() -> DroppedFiles.take(shell, dropped));
				}
			}
		});
	}
}

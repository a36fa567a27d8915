import { showPage } from '../ui/show-page.tsx';
import { PopupApp } from './PopupApp.tsx';

void showPage((dataset, search) => <PopupApp dataset={dataset} search={search} />);

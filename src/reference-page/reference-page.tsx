import { showPage } from '../ui/show-page.tsx';
import { ReferenceApp } from './ReferenceApp.tsx';

void showPage((dataset, search) => <ReferenceApp dataset={dataset} search={search} />);
